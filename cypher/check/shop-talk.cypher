// Must not exist: a text for readers that speaks of how the reading was made: of extractors, files, fields, ids or audits.
// -> id
MATCH (thing:Node)
WHERE any(text IN [thing.statement, thing.caution, thing.label, thing.name, thing.description, thing.locator]
  WHERE text =~ '(?is).*\\b(extractors?|cmos?|cmo-\\w+|audit\\w*|placeholder|leads_to|json|yaml)\\b.*'
    OR text =~ '(?is).*\\b(this|the|our|evidence) (file|files|field|fields|seed|bundle)\\b.*')
RETURN thing.id AS id
