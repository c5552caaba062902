//! The keys of a Fluent file with the names of their values: read when the crate is built, and by the tests of the catalogue.

use std::collections::BTreeSet;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Returns each message and attribute, sorted, with the names of its values, sorted.
pub fn of(source: &str) -> Vec<(String, Vec<String>)> {
    let resource =
        fluent_syntax::parser::parse(source).unwrap_or_else(|(_, errors)| panic!("no Fluent file: {errors:?}"));
    let mut keys = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        if let Some(pattern) = &message.value {
            keys.push((message.id.name.to_owned(), values(pattern)));
        }
        for attribute in &message.attributes {
            keys.push((format!("{}.{}", message.id.name, attribute.id.name), values(&attribute.value)));
        }
    }
    keys.sort();
    keys
}

fn values(pattern: &Pattern<&str>) -> Vec<String> {
    let mut found = BTreeSet::new();
    in_pattern(pattern, &mut found);
    found.into_iter().collect()
}

fn in_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => in_arguments(arguments, found),
        _ => {}
    }
}

fn in_arguments(arguments: &CallArguments<&str>, found: &mut BTreeSet<String>) {
    for inline in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
        in_inline(inline, found);
    }
}
