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
    WITH type(part) AS by, part, it ORDER BY it.id
    RETURN {
      by: by, label: coalesce(it.label, it.name), actor: CASE by WHEN 'FIRES' THEN it.actor END,
      how: CASE by WHEN 'PRODUCES' THEN part.direction WHEN 'FIRES' THEN part.mode END
    }
  },
  moderations: COLLECT {
    MATCH (this:Configuration)<-[:ON]-(moderation:Moderation {sort: 'REALIST'})-[:BY]->(it:Moderator)
    WHERE NOT moderation.status IN ['REJECTED', 'WITHDRAWN', 'SUPERSEDED']
    WITH moderation, it ORDER BY it.id, moderation.id
    RETURN {effect: moderation.effect, label: it.label}
  }
}
