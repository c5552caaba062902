//! No two files lean on each other, directly or around: whoever reads one can stop at what it uses.
//!
//! In Rust a file may use the vocabulary of the module it lies in (`super::Context`), and that module its parts; what is looked for are
//! circles among the parts. Tests inside a file do not count.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};

use crate::{files, read, root};

/// Which files a file uses.
type Graph = BTreeMap<String, BTreeSet<String>>;

/// Circles of the engine that are known and still to be undone, each by the use that has to go. Nothing is added here.
const KNOWN: &[(&str, &str)] =
    &[("store::open", "store::backup"), ("store::sql::search", "store::records::duplicates")];

#[test]
fn no_rust_file_leans_on_one_that_leans_on_it() {
    let mut circles = Vec::new();
    for source in ["domain/src", "engine/src", "cli/src", "src"] {
        let mut graph = rust(&root().join("src-tauri").join(source));
        if source == "engine/src" {
            for (from, to) in KNOWN {
                let gone = graph.get_mut(*from).is_some_and(|used| used.remove(*to));
                assert!(gone, "take {from} → {to} off the list, because it is undone");
            }
        }
        circles.extend(circles_in(&graph));
    }
    assert!(
        circles.is_empty(),
        "move what both need below both, because a circle is read whole:\n{}",
        circles.join("\n")
    );
}

#[test]
fn no_typescript_file_leans_on_one_that_leans_on_it() {
    let circles = circles_in(&typescript(&root().join("ui/src")));
    assert!(
        circles.is_empty(),
        "move what both need below both, because a circle is read whole:\n{}",
        circles.join("\n")
    );
}

#[test]
fn a_circle_is_found_and_a_diamond_is_none() {
    let graph = |edges: &[(&str, &str)]| {
        let mut graph = Graph::new();
        for (from, to) in edges {
            graph.entry((*from).to_owned()).or_default().insert((*to).to_owned());
        }
        graph
    };
    assert!(
        circles_in(&graph(&[("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")])).is_empty(),
        "because all ways go down"
    );
    assert_eq!(circles_in(&graph(&[("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")])), ["a → b → c → a"]);
}

/// Returns a circle through each file that lies on one, each circle once.
fn circles_in(graph: &Graph) -> Vec<String> {
    let mut told = BTreeSet::new();
    let mut circles = Vec::new();
    for start in graph.keys() {
        if told.contains(start) {
            continue;
        }
        if let Some(way) = way_back(graph, start) {
            circles.push(way.join(" → "));
            told.extend(way);
        }
    }
    circles
}

/// Returns the shortest way from a file to itself.
fn way_back(graph: &Graph, start: &str) -> Option<Vec<String>> {
    let mut ways = vec![vec![start.to_owned()]];
    let mut seen = BTreeSet::new();
    while !ways.is_empty() {
        let mut longer = Vec::new();
        for way in ways {
            let last = way.last()?;
            for next in graph.get(last).into_iter().flatten() {
                let mut on = way.clone();
                on.push(next.clone());
                if next == start {
                    return Some(on);
                }
                if seen.insert(next.clone()) {
                    longer.push(on);
                }
            }
        }
        ways = longer;
    }
    None
}

/// A module's path in its crate.
type Module = Vec<String>;

fn rust(source: &Path) -> Graph {
    let all: BTreeMap<Module, PathBuf> =
        files(source, &[".rs"]).into_iter().map(|file| (module_of(source, &file), file)).collect();
    let mut graph = Graph::new();
    for (module, file) in &all {
        if module.last().is_some_and(|name| name == "tests") {
            continue;
        }
        let parsed = syn::parse_file(&read(file)).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let mut used = Used { module, all: &all, found: BTreeSet::new() };
        used.visit_file(&parsed);
        let below = used.found.into_iter().filter(|other| !module.starts_with(other));
        graph.insert(module.join("::"), below.map(|other| other.join("::")).collect());
    }
    graph
}

fn module_of(source: &Path, file: &Path) -> Module {
    let inside = file.strip_prefix(source).expect("it was found below").with_extension("");
    let mut names: Module = inside.iter().map(|name| name.to_string_lossy().into_owned()).collect();
    if names.last().is_some_and(|name| ["mod", "lib", "main"].contains(&name.as_str())) {
        names.pop();
    }
    names
}

/// Collects the modules a file names.
struct Used<'a> {
    module: &'a Module,
    all: &'a BTreeMap<Module, PathBuf>,
    found: BTreeSet<Module>,
}

impl Used<'_> {
    /// Notes the file that `path`, as it is written, leads to.
    fn note(&mut self, path: &[String]) {
        let Some((first, rest)) = path.split_first() else { return };
        let mut place: Module = match first.as_str() {
            "crate" => Vec::new(),
            "self" => self.module.clone(),
            "super" => self.module[..self.module.len().saturating_sub(1)].to_vec(),
            child => {
                let place = [self.module.as_slice(), &[child.to_owned()]].concat();
                if !self.all.contains_key(&place) {
                    return;
                }
                place
            }
        };
        for name in rest {
            if name == "super" {
                place.pop();
                continue;
            }
            place.push(name.clone());
            if !self.all.contains_key(&place) {
                place.pop();
                break;
            }
        }
        if place != *self.module {
            self.found.insert(place);
        }
    }

    fn note_tree(&mut self, before: &[String], tree: &syn::UseTree) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        match tree {
            syn::UseTree::Path(path) => self.note_tree(&with(&path.ident), &path.tree),
            syn::UseTree::Name(name) => self.note(&with(&name.ident)),
            syn::UseTree::Rename(name) => self.note(&with(&name.ident)),
            syn::UseTree::Glob(_) => self.note(before),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.note_tree(before, tree)),
        }
    }
}

impl<'ast> Visit<'ast> for Used<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        // A module inside the file: tests, which may use anything.
        if item.content.is_none() {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.note_tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.segments.len() > 1 {
            self.note(&path.segments.iter().map(|segment| segment.ident.to_string()).collect::<Vec<_>>());
        }
        visit::visit_path(self, path);
    }
}

fn typescript(source: &Path) -> Graph {
    let all: BTreeSet<PathBuf> = files(source, &[".ts", ".tsx"]).into_iter().collect();
    let mut graph = Graph::new();
    for file in &all {
        let text = read(file);
        let words =
            text.split("from '").skip(1).chain(text.split("import('").skip(1)).chain(text.split("import '").skip(1));
        let used = words.filter_map(|rest| found_at(&all, source, file, rest.split('\'').next()?));
        let name = |file: &Path| file.strip_prefix(source).unwrap_or(file).display().to_string();
        graph.insert(name(file), used.map(|other| name(&other)).collect());
    }
    graph
}

/// Finds the file that `import … from 'name'` in `file` means, if it is ours.
fn found_at(all: &BTreeSet<PathBuf>, source: &Path, file: &Path, name: &str) -> Option<PathBuf> {
    let place = match name.strip_prefix("@/") {
        Some(inside) => source.join(inside),
        None if name.starts_with('.') => {
            let mut place = file.parent()?.to_owned();
            for part in name.split('/') {
                match part {
                    "." => {}
                    ".." => drop(place.pop()),
                    part => place.push(part),
                }
            }
            place
        }
        None => return None,
    };
    let written = place.display().to_string();
    ["", ".ts", ".tsx", "/index.ts", "/index.tsx"]
        .iter()
        .map(|end| PathBuf::from(format!("{written}{end}")))
        .find(|file| all.contains(file))
}
