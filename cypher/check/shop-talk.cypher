// Must not exist: a text for readers that speaks of how the reading was made: of extractors, files, fields or
// audits, or by the id of a configuration.
// -> id
MATCH (thing:Node)
WHERE any(text IN [thing.statement, thing.caution, thing.label, thing.name, thing.description, thing.locator]
  WHERE text =~ '(?is).*\\b(extractors?|cmos?|cmo-\\w+|audit\\w*|leads_to)\\b.*'
    OR text =~ '(?is).*\\b(this|the|our|evidence) (file|files|field|fields|seed|bundle)\\b.*')
RETURN thing.id AS id
