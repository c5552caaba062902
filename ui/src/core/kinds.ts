// Written by `cargo test -p branchline export_bindings -- --ignored`; not by hand.

/** Every kind of record that syncs, parents first. */
export const KINDS = [
  {"table":"branches","one":"branch","many":"branches","subject":"shop","bin":true,"screen":null},
  {"table":"devices","one":"device","many":"devices","subject":"shop","bin":true,"screen":null},
  {"table":"profiles","one":"person","many":"people","subject":"shop","bin":true,"screen":null},
  {"table":"memberships","one":"membership","many":"memberships","subject":"shop","bin":true,"screen":null},
  {"table":"business_settings","one":"setting","many":"settings","subject":"shop","bin":true,"screen":null},
  {"table":"item_groups","one":"item group","many":"item groups","subject":"products","bin":true,"screen":null},
  {"table":"products","one":"product","many":"products","subject":"products","bin":true,"screen":"/products"},
  {"table":"customers","one":"customer","many":"customers","subject":"customers","bin":true,"screen":"/customers"},
  {"table":"suppliers","one":"supplier","many":"suppliers","subject":"suppliers","bin":true,"screen":"/suppliers"},
  {"table":"invoices","one":"bill","many":"bills","subject":"sales","bin":true,"screen":null},
  {"table":"invoice_lines","one":"bill line","many":"bill lines","subject":"sales","bin":false,"screen":null},
  {"table":"stock_movements","one":"stock movement","many":"stock movements","subject":"stock","bin":false,"screen":null},
  {"table":"payments","one":"payment","many":"payments","subject":"sales","bin":false,"screen":null},
  {"table":"payment_allocations","one":"allocation","many":"allocations","subject":"sales","bin":false,"screen":null},
  {"table":"tax_rates","one":"tax rate","many":"tax rates","subject":"shop","bin":true,"screen":null},
  {"table":"ledger_entries","one":"ledger entry","many":"ledger entries","subject":"customers","bin":false,"screen":null},
  {"table":"shifts","one":"shift","many":"shifts","subject":"sales","bin":false,"screen":null},
  {"table":"cash_movements","one":"cash movement","many":"cash movements","subject":"sales","bin":false,"screen":null},
  {"table":"shift_closings","one":"Z report","many":"Z reports","subject":"sales","bin":false,"screen":null},
  {"table":"sync_conflicts","one":"conflict","many":"conflicts","subject":"conflicts","bin":false,"screen":null},
  {"table":"decisions","one":"decision","many":"decisions","subject":"conflicts","bin":false,"screen":null},
] as const
