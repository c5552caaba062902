//! Ids that know whose they are.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Deref;

use serde::{Deserialize, Serialize};

/// The id of a `T`: a UUID as text, as it stands in the database and travels. The id of a product does not compile where that of a
/// customer is wanted:
///
/// ```compile_fail,E0308
/// use branchline_domain::catalogue::product::Product;
/// use branchline_domain::id::Id;
/// use branchline_domain::parties::customer::Customer;
///
/// fn greet(customer: &Id<Customer>) {}
/// greet(&Id::<Product>::from("018f0000-0000-7000-8000-000000000001"));
/// ```
#[derive(Serialize, Deserialize)]
#[serde(transparent, bound = "")]
pub struct Id<T> {
    text: String,
    #[serde(skip)]
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// Returns the id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<T> From<String> for Id<T> {
    fn from(text: String) -> Self {
        Self { text, of: PhantomData }
    }
}

impl<T> From<&str> for Id<T> {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl<T> From<Id<T>> for String {
    fn from(id: Id<T>) -> Self {
        id.text
    }
}

/// Where any text will do, as in the reference to a record of whatever table, an id is its text. The way back is a conversion that is
/// written out.
impl<T> Deref for Id<T> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

// Derived, these would ask the same of `T`, of which there is nothing inside.
impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        self.text.clone().into()
    }
}

impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<T> Eq for Id<T> {}

impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

#[cfg(feature = "bindings")]
impl<T> specta::Type for Id<T> {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        <String as specta::Type>::definition(types)
    }
}

#[cfg(feature = "sqlx")]
mod sql {
    use sqlx::encode::IsNull;
    use sqlx::error::BoxDynError;
    use sqlx::{Database, Decode, Encode, Type};

    use super::Id;

    impl<T, DB: Database> Type<DB> for Id<T>
    where
        String: Type<DB>,
    {
        fn type_info() -> DB::TypeInfo {
            String::type_info()
        }

        fn compatible(info: &DB::TypeInfo) -> bool {
            String::compatible(info)
        }
    }

    impl<'q, T, DB: Database> Encode<'q, DB> for Id<T>
    where
        String: Encode<'q, DB>,
    {
        fn encode_by_ref(&self, buffer: &mut DB::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
            self.text.encode_by_ref(buffer)
        }
    }

    impl<'r, T, DB: Database> Decode<'r, DB> for Id<T>
    where
        String: Decode<'r, DB>,
    {
        fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
            Ok(String::decode(value)?.into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Id;
    use crate::catalogue::product::Product;

    #[test]
    fn an_id_travels_as_its_text() {
        let id = Id::<Product>::from("018f0000-0000-7000-8000-000000000001");
        let json = serde_json::to_string(&id).expect("it is written");
        assert_eq!(json, format!("\"{id}\""), "because windows and scripts know it so");
        assert_eq!(serde_json::from_str::<Id<Product>>(&json).expect("it is read"), id);
    }
}
