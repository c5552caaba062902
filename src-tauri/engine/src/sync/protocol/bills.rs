//! A bill that this computer does not hold: another branch sold the goods.

use serde::{Deserialize, Serialize};

use super::{Api, Caller};
use crate::hub::HubError;
use branchline_domain::sales::WholeInvoice;

/// Which bill?
#[derive(Serialize)]
struct BillRequest<'a> {
    /// Who asks.
    #[serde(flatten)]
    caller: Caller<'a>,
    /// Its number, or its id.
    bill: &'a str,
}

/// A bill as its branch made it. What came back of it is in everybody's stream, and known here.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct ElsewhereBill {
    /// Head and lines; what is paid of it is what its branch was paid.
    pub bill: WholeInvoice,
    /// The branch, UUID.
    pub branch_id: String,
    /// The ids of its lines, in their order.
    pub line_ids: Vec<String>,
}

impl Api<'_> {
    /// Asks for a bill of whatever branch; nothing when there is none.
    pub(crate) async fn find_bill(self, caller: Caller<'_>, bill: &str) -> Result<Option<ElsewhereBill>, HubError> {
        self.call("find_bill", &BillRequest { caller, bill }).await?.read()
    }
}
