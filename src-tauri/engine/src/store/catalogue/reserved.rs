//! What bills on hold keep back of a product: a sum over the few rows that wait, read off one index.

/// What is kept back in this branch of the product that an expression names.
macro_rules! reserved {
    ($product:literal) => {
        concat!(
            "coalesce((SELECT sum(quantity_milli) FROM held_bill_lines WHERE product_id = ",
            $product,
            " AND deleted_at IS NULL AND branch_id = (SELECT branch_id FROM sync_identity)), 0)"
        )
    };
}
pub(crate) use reserved;
