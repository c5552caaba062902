//! The branch's database from outside: what foreign programs write, what the guards refuse, and how pulled rows land.

mod kit;

mod apply;
mod arrivals;
mod capture;
mod forms;
mod guards;
mod kinds;
mod lists;
mod other_programs;
mod review_cards;
mod shop;
mod streams;
mod units;
mod written;
