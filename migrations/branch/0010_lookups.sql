-- Indexes, few, because every one is paid for by each row pulled (measured on 100 000 products: a list index costs 2 µs a
-- row, an index in random order 5 to 11 µs).
--
-- An index comes with the query that needs it. A foreign key is indexed only where the parent's row can really go away,
-- that is when a branch leaves this device's streams: products and customers stay as soft-deleted rows, and an index of
-- stock_movements by product would halve the speed of pulling them while stock_balances already answers what is on hand.

-- What lists need is made from the kinds of records (engine/src/store/schema/lists.rs).

-- Parts of documents by their document; they arrive next to one another, so the index grows at its end.
CREATE INDEX invoice_lines_by_invoice ON invoice_lines (invoice_id);
CREATE INDEX payment_allocations_by_payment ON payment_allocations (payment_id);
CREATE INDEX payment_allocations_by_invoice ON payment_allocations (invoice_id);
