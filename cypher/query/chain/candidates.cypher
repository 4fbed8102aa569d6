// Candidate ripples: an outcome and a context of another configuration that name the same condition, by their label or by
// an alignment, where no ripple leads from the one configuration to the other, whatever its status.
// $ids: of configurations to start from, $statuses: of claims that count, $alignments: of alignments that count, $limit
// -> from, to, outcome, outcomeLabel, context, contextLabel, kind: of the alignment or SAME_LABEL, alignment, status
UNWIND $ids AS id
MATCH (first:Configuration {id: id})-[produced:PRODUCES]->(outcome:Outcome)
WHERE produced.direction IN ['INCREASES', 'NOT_STATED']
CALL (outcome) {
  MATCH (context:Context {label: outcome.label})
  RETURN context, 'SAME_LABEL' AS kind, null AS alignment
  UNION
  MATCH (outcome)<-[:FROM]-(alignment:Alignment {kind: 'NARROWER'})-[:TO]->(context:Context)
  WHERE alignment.status IN $alignments
  RETURN context, alignment.kind AS kind, alignment
  UNION
  MATCH (outcome)<-[:FROM|TO]-(alignment:Alignment {kind: 'SAME_IDEA'})-[:FROM|TO]->(context:Context)
  WHERE alignment.status IN $alignments
  RETURN context, alignment.kind AS kind, alignment
}
MATCH (context)<-[:IN]-(next:Configuration)
WHERE next <> first AND next.status IN $statuses AND NOT EXISTS { (first)<-[:FROM]-(:Ripple)-[:TO]->(next) }
RETURN first.id AS from, next.id AS to, outcome.id AS outcome, outcome.label AS outcomeLabel, context.id AS context,
  context.label AS contextLabel, kind, alignment.id AS alignment, alignment.status AS status
LIMIT $limit
