//! The branch's database from outside: what foreign programs write, what the guards refuse, and how pulled rows land.

mod kit;

mod apply;
mod arrivals;
mod bad_input;
mod capture;
mod credit_payments;
mod forms;
mod guards;
mod held_bills;
mod kinds;
mod language;
mod lists;
mod other_programs;
mod papers;
mod people;
mod people_everywhere;
mod prices;
mod printing;
mod returns;
mod review_cards;
mod sales;
mod shifts;
mod shop;
mod shop_details;
mod stock;
mod streams;
mod tax_rates;
mod units;
mod written;
