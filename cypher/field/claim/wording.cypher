// The parts of a claim's sentence without its balance: the parts and moderations of a configuration, the statement of any
// other claim; and the inferred parts and the origin.
// this: Claim -> {statement, inferred, origin, parts as in field/configuration/parts, moderations: each {effect, label}}
{
  statement: CASE WHEN NOT this:Configuration THEN this.statement END,
  inferred: this.inferred,
  origin: this.origin,
  parts: null /* field/configuration/parts of this */,
  moderations: COLLECT {
    MATCH (this:Configuration)<-[:ON]-(moderation:Moderation {sort: 'CONTEXTUAL'})-[:BY]->(it:Moderator)
    WHERE NOT moderation.status IN ['REJECTED', 'WITHDRAWN', 'SUPERSEDED']
    WITH moderation, it ORDER BY it.id, moderation.id
    RETURN {effect: moderation.effect, label: it.label}
  }
}
