"""The learned ear: a sparse linear model over words, phrases, rules and context, and the words that carried each decision."""
