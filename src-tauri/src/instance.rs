//! One process per data folder: the first holds a file lock, a second asks it to show its window and leaves.

use std::{
    fs::{self, File, TryLockError},
    io::{self, Read, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use branchline_engine::WINDOW_LOCK;

/// The file with the port on which the first process listens.
const PORT: &str = "branchline.port";
/// The only message of the protocol. It needs no authentication: it only brings a window to the front.
const SHOW: &[u8] = b"show";

/// The right to use a data folder; dropped, another process may have it.
#[derive(Debug)]
pub struct Instance {
    data_dir: PathBuf,
    /// True when no Branchline used this folder before.
    pub first_run: bool,
    _lock: File,
}

impl Instance {
    /// Takes the folder, making it if needed; `None` when another process has it.
    pub fn claim(data_dir: &Path) -> io::Result<Option<Self>> {
        fs::create_dir_all(data_dir)?;
        // Its presence also means that the folder was used before.
        let path = data_dir.join(WINDOW_LOCK);
        let first_run = !path.exists();
        let lock = File::options().create(true).truncate(false).write(true).open(path)?;
        match lock.try_lock() {
            Ok(()) => Ok(Some(Self { data_dir: data_dir.to_owned(), first_run, _lock: lock })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// Calls `show` whenever another start asks for the window, for as long as the process lives.
    pub fn listen(&self, show: impl Fn() + Send + 'static) -> io::Result<()> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        fs::write(self.data_dir.join(PORT), listener.local_addr()?.port().to_string())?;
        thread::Builder::new().name("branchline-instance".to_owned()).spawn(move || {
            for connection in listener.incoming().flatten() {
                if asks_to_show(connection) {
                    show();
                }
            }
        })?;
        Ok(())
    }
}

/// Asks the process that has `data_dir` to show its window; false when it does not answer.
pub fn ask_to_show(data_dir: &Path) -> bool {
    let Some(port) = fs::read_to_string(data_dir.join(PORT)).ok().and_then(|port| port.trim().parse().ok()) else {
        return false;
    };
    let address = (Ipv4Addr::LOCALHOST, port).into();
    TcpStream::connect_timeout(&address, Duration::from_secs(2)).is_ok_and(|mut stream| stream.write_all(SHOW).is_ok())
}

fn asks_to_show(mut connection: TcpStream) -> bool {
    let mut message = [0; SHOW.len()];
    connection.set_read_timeout(Some(Duration::from_secs(1))).is_ok()
        && connection.read_exact(&mut message).is_ok()
        && message == SHOW
}

#[cfg(test)]
mod tests {
    use super::{Instance, ask_to_show};
    use std::{sync::mpsc, time::Duration};

    #[test]
    fn a_second_start_shows_the_firsts_window_and_may_run_once_the_first_has_ended() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let first = Instance::claim(folder.path()).expect("the folder is writable").expect("nobody has it");
        assert!(first.first_run, "because nobody used the folder before");
        let (sender, receiver) = mpsc::channel();
        first.listen(move || sender.send(()).expect("the test listens")).expect("a port is free");

        let second = Instance::claim(folder.path()).expect("the folder is writable");
        assert!(second.is_none(), "because two processes must not share one shop's data");
        assert!(ask_to_show(folder.path()), "because the first process answers");
        receiver.recv_timeout(Duration::from_secs(5)).expect("the first process shows its window");

        drop(first);
        let third = Instance::claim(folder.path()).expect("the folder is writable").expect("the first one ended");
        assert!(!third.first_run, "because the folder was used before");
    }

    #[test]
    fn nothing_answers_for_an_unused_folder() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        assert!(!ask_to_show(folder.path()), "because no process listens");
    }
}
