//! The shop's days and its financial years: days on a calendar, without a time zone.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};

/// The day a bill, a payment or a movement belongs to, by the calendar on the shop's wall. Kept as "2026-11-20", so that the order of
/// the texts is the order of the days; years have four digits for the same reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BusinessDate(NaiveDate);

/// That a text is no day of the calendar.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub struct NoDay(pub(crate) String);

/// Twelve months of the books, from April to March as India counts them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FinancialYear {
    /// The calendar year of its April.
    begins_in: i32,
}

impl BusinessDate {
    /// The form of the text, as SQLite and PostgreSQL write it.
    const ISO: &'static str = "%Y-%m-%d";

    /// Returns the day for a calendar's arithmetic.
    #[must_use]
    pub const fn on_calendar(self) -> NaiveDate {
        self.0
    }

    /// Returns the financial year the day lies in.
    #[must_use]
    pub fn financial_year(self) -> FinancialYear {
        FinancialYear { begins_in: self.0.year() - i32::from(self.0.month() < 4) }
    }

    /// Returns the day as people read it: "20 Nov 2026".
    #[must_use]
    pub fn in_words(self) -> String {
        self.0.format("%-d %b %Y").to_string()
    }
}

impl FinancialYear {
    /// Returns 30 November after the year: until then its bills can be corrected towards the tax office.
    #[must_use]
    pub fn november_after(self) -> Option<BusinessDate> {
        NaiveDate::from_ymd_opt(self.begins_in + 1, 11, 30).and_then(|day| BusinessDate::try_from(day).ok())
    }

    /// Returns the year as numbers of documents carry it: "2627".
    #[must_use]
    pub fn short(self) -> String {
        format!("{:02}{:02}", self.begins_in.rem_euclid(100), (self.begins_in + 1).rem_euclid(100))
    }
}

impl TryFrom<NaiveDate> for BusinessDate {
    type Error = NoDay;

    fn try_from(day: NaiveDate) -> Result<Self, NoDay> {
        if (1..=9999).contains(&day.year()) { Ok(Self(day)) } else { Err(NoDay(day.to_string())) }
    }
}

impl FromStr for BusinessDate {
    type Err = NoDay;

    /// Reads the form it is kept in and no other: "2026-1-5" would sort behind "2026-11-20".
    fn from_str(text: &str) -> Result<Self, NoDay> {
        let day = NaiveDate::parse_from_str(text, Self::ISO).ok().and_then(|day| Self::try_from(day).ok());
        day.filter(|day| day.to_string() == text).ok_or_else(|| NoDay(text.to_owned()))
    }
}

impl TryFrom<String> for BusinessDate {
    type Error = NoDay;

    fn try_from(text: String) -> Result<Self, NoDay> {
        text.parse()
    }
}

impl From<BusinessDate> for String {
    fn from(day: BusinessDate) -> Self {
        day.to_string()
    }
}

impl fmt::Display for BusinessDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format(Self::ISO))
    }
}

impl fmt::Display for FinancialYear {
    /// Writes "2026-27".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.begins_in, (self.begins_in + 1).rem_euclid(100))
    }
}

#[cfg(feature = "bindings")]
impl specta::Type for BusinessDate {
    fn definition(types: &mut specta::Types) -> specta::datatype::DataType {
        <String as specta::Type>::definition(types)
    }
}

#[cfg(feature = "sqlx")]
mod sql {
    use sqlx::encode::IsNull;
    use sqlx::error::BoxDynError;
    use sqlx::{Database, Decode, Encode, Type};

    use super::BusinessDate;

    impl<DB: Database> Type<DB> for BusinessDate
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

    impl<'q, DB: Database> Encode<'q, DB> for BusinessDate
    where
        String: Encode<'q, DB>,
    {
        fn encode_by_ref(&self, buffer: &mut DB::ArgumentBuffer) -> Result<IsNull, BoxDynError> {
            self.to_string().encode(buffer)
        }
    }

    impl<'r, DB: Database> Decode<'r, DB> for BusinessDate
    where
        &'r str: Decode<'r, DB>,
    {
        fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
            Ok(<&str as Decode<DB>>::decode(value)?.parse()?)
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> BusinessDate {
        text.parse().expect("a day")
    }

    #[test]
    fn a_financial_year_turns_with_april() {
        for (text, year) in [
            ("2026-03-31", "2025-26"),
            ("2026-04-01", "2026-27"),
            ("2026-12-31", "2026-27"),
            ("2027-01-01", "2026-27"),
            ("2099-05-01", "2099-00"),
            ("2000-02-29", "1999-00"),
        ] {
            assert_eq!(day(text).financial_year().to_string(), year, "because {text} lies in it");
        }
        assert!(day("2026-03-31").financial_year() < day("2026-04-01").financial_year(), "because years are in order");
    }

    #[test]
    fn only_a_day_as_it_is_kept_is_read() {
        for text in [
            "",
            "today",
            "2026-02-30",
            "2026-2-3",
            "26-02-03",
            "2026-02-03 ",
            "+2026-02-03",
            "12026-02-03",
            "2026/02/03",
        ] {
            let refused = text.parse::<BusinessDate>().expect_err("it is no day").to_string();
            assert!(refused.contains(text) && refused.contains("2026-11-20"), "because an example helps: {refused}");
        }
        assert!(BusinessDate::try_from(NaiveDate::MAX).is_err(), "because its text would not sort");
        assert_eq!(day("2026-11-05").in_words(), "5 Nov 2026");
    }

    #[test]
    fn a_day_travels_as_its_text() {
        let json = serde_json::to_string(&day("2026-11-20")).expect("it is written");
        assert_eq!(json, "\"2026-11-20\"");
        assert_eq!(serde_json::from_str::<BusinessDate>(&json).expect("it is read"), day("2026-11-20"));
        assert!(serde_json::from_str::<BusinessDate>("\"2026-02-30\"").is_err(), "because February has no 30th");
    }

    proptest! {
        #[test]
        fn days_and_their_texts_have_one_order(one in 1..3_652_059_i32, other in 1..3_652_059_i32) {
            let day = |n| BusinessDate::try_from(NaiveDate::from_num_days_from_ce_opt(n).expect("a day")).expect("it is kept");
            let (one, other) = (day(one), day(other));
            prop_assert_eq!(one.to_string().cmp(&other.to_string()), one.cmp(&other));
            prop_assert_eq!(one.to_string().parse(), Ok(one));
        }
    }
}
