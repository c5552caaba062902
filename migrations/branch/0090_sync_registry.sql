-- What syncs, parents before children. A later table adds its row here in a migration of its own; the engine makes its
-- triggers when the database is next opened.
INSERT INTO sync_tables (name, hub_name, position, policy, scope) VALUES
    ('branches',            'branches',             1, 'merge',    'org'),
    ('devices',             'devices',              2, 'merge',    'org'),
    ('profiles',            'profiles',             3, 'merge',    'org'),
    ('memberships',         'memberships',          4, 'merge',    'org'),
    ('business_settings',   'business_settings',    5, 'merge',    'org'),
    ('item_groups',         'item_groups',          6, 'merge',    'org'),
    ('products',            'products',             7, 'merge',    'org'),
    ('customers',           'customers',            8, 'merge',    'org'),
    ('suppliers',           'suppliers',            9, 'merge',    'org'),
    ('invoices',            'invoices',            10, 'document', 'branch'),
    ('invoice_lines',       'invoice_lines',       11, 'document', 'branch'),
    ('stock_movements',     'stock_movements',     12, 'append',   'branch'),
    ('payments',            'payments',            13, 'append',   'branch'),
    ('payment_allocations', 'payment_allocations', 14, 'append',   'branch');

-- Documents: whose rows belong together (document_of names the head's table, document_key the column that holds the head's id), and how
-- the head moves on from its draft.
UPDATE sync_tables SET document_of = 'invoices', document_key = 'id',
    lifecycle = '{"column": "status", "draft": "draft", "steps": {"final": ["cancelled"]}}' WHERE name = 'invoices';
UPDATE sync_tables SET document_of = 'invoices', document_key = 'invoice_id', branch_of = '["invoice_id"]' WHERE name = 'invoice_lines';

-- What is paid of a bill goes to the bill's branch, whichever branch took the money.
UPDATE sync_tables SET branch_of = '["invoice_id", "payment_id"]' WHERE name = 'payment_allocations';

-- A computer may hold a few months only: bills and payments go once they are settled, with what ties them.
UPDATE sync_tables SET settlement = '{"day": "business_date", "due": "total_paise"}' WHERE name = 'invoices';
UPDATE sync_tables SET settlement = '{"day": "business_date", "due": "amount_paise"}' WHERE name = 'payments';
UPDATE sync_tables SET settlement = '{"amount": "amount_paise", "settles": [["invoice_id", "invoices"], ["payment_id", "payments"]]}'
    WHERE name = 'payment_allocations';
