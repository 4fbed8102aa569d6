MATCH (:Node {id: $id})-[:ALIAS_OF]->{0,1}(this:Review)
RETURN this {
  mergedFrom: COLLECT { MATCH (alias:Alias)-[:ALIAS_OF]->(this) RETURN alias.id ORDER BY alias.id },
  studiesIncluded: CASE WHEN this.studiesIncluded_count IS NOT NULL OR this.studiesIncluded_text IS NOT NULL THEN {count: this.studiesIncluded_count, text: this.studiesIncluded_text} END,
  method: [i IN range(0, size(coalesce(this.method_key, [])) - 1) | {key: nullIf(this.method_key[i], ''), text: nullIf(this.method_text[i], '')}],
  contributors: [i IN range(0, size(coalesce(this.contributors_name, [])) - 1) | {name: nullIf(this.contributors_name[i], ''), role: nullIf(this.contributors_role[i], '')}]
} AS answer
// {id=r}
