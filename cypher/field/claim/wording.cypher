// What a claim is put into words with, without its balance: of a configuration its parts and what moderates it, of any other
// claim its statement; then what of it no source states, and who made it.
// this: Claim -> {statement, inferred, origin, parts: of a configuration, each {by, label, how, actor}, moderations: each
// {effect, label}}
{
  statement: CASE WHEN NOT this:Configuration THEN this.statement END,
  inferred: this.inferred,
  origin: this.origin,
  parts: COLLECT {
    MATCH (this)-[part:OF|IN|USES|FIRES|PRODUCES]->(it:Concept)
    WITH part, it ORDER BY it.id
    RETURN {by: type(part), label: coalesce(it.label, it.name), how: coalesce(part.direction, part.mode), actor: it.actor}
  },
  moderations: COLLECT {
    MATCH (this:Configuration)<-[:ON]-(moderation:Moderation {sort: 'REALIST'})-[:BY]->(it:Moderator)
    WHERE NOT moderation.status IN ['REJECTED', 'WITHDRAWN', 'SUPERSEDED']
    WITH moderation, it ORDER BY it.id, moderation.id
    RETURN {effect: moderation.effect, label: it.label}
  }
}
