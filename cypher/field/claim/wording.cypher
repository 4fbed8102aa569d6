// What a claim is put into words with, without its balance: of a configuration its parts and what moderates it, of any other
// claim its statement; then what of it no source states, and who made it.
// this: Claim -> {statement, inferred, origin, parts: as field/configuration/parts has them, moderations: each {effect,
// label}}
{
  statement: CASE WHEN NOT this:Configuration THEN this.statement END,
  inferred: this.inferred,
  origin: this.origin,
  parts: null /* field/configuration/parts of this */,
  moderations: COLLECT {
    MATCH (this:Configuration)<-[:ON]-(moderation:Moderation {sort: 'REALIST'})-[:BY]->(it:Moderator)
    WHERE NOT moderation.status IN ['REJECTED', 'WITHDRAWN', 'SUPERSEDED']
    WITH moderation, it ORDER BY it.id, moderation.id
    RETURN {effect: moderation.effect, label: it.label}
  }
}
