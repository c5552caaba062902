//! What the three types of this module have in common: whole steps behind a private field.

/// Makes a type over whole steps of a unit: `i64` in SQL and JSON, `number` in TypeScript, read and written as people write that unit.
/// It has no operators, as `+` on integers overflows silently in a release build.
macro_rules! whole_steps {
    ($(#[$about:meta])* $name:ident of $unit:ident) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "sqlx", derive(sqlx::Type), sqlx(transparent))]
        #[serde(transparent)]
        pub struct $name(i64);

        impl $name {
            /// None of it.
            pub const ZERO: Self = Self(0);

            /// Takes whole steps as they are stored.
            #[must_use]
            pub const fn new(steps: i64) -> Self {
                Self(steps)
            }

            /// Returns the whole steps, as they are stored.
            #[must_use]
            pub const fn get(self) -> i64 {
                self.0
            }

            /// Adds; nothing when the sum leaves 64 bits.
            #[must_use]
            pub fn checked_add(self, other: Self) -> Option<Self> {
                self.0.checked_add(other.0).map(Self)
            }

            /// Subtracts; nothing when the difference leaves 64 bits.
            #[must_use]
            pub fn checked_sub(self, other: Self) -> Option<Self> {
                self.0.checked_sub(other.0).map(Self)
            }

            /// Adds all of them up; nothing when the sum leaves 64 bits. Sums on the way may.
            #[must_use]
            pub fn total(parts: impl IntoIterator<Item = Self>) -> Option<Self> {
                let sum: i128 = parts.into_iter().map(|part| i128::from(part.0)).sum();
                i64::try_from(sum).ok().map(Self)
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::money::NumberError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                crate::money::decimal::Unit::$unit.read(text).map(Self)
            }
        }

        #[cfg(feature = "bindings")]
        impl specta::Type for $name {
            fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
                <specta_typescript::Number as specta::Type>::definition(types)
            }
        }
    };
}

pub(super) use whole_steps;
