// One level of a search: configurations as they are coded, and the ripples that start from them.
// $ids: of configurations, $statuses: of claims that count, $alignments: of alignments that count, $avoid: ids of what no
// chain may pass, $filter: of claims, $fan: ripples to follow from each, at most
// -> id, status, interventions, contexts, outcomes: [{id, direction}], touched: concepts,
// alignments: [{id, kind, status, from, to}] of its contexts, ripples: [{id, status, identity, to, into, via: [{outcome, needs}], kept}]
UNWIND $ids AS id
MATCH (configuration:Configuration {id: id})
WHERE configuration.status IN $statuses AND true /* configuration fits $filter */
WITH configuration, COLLECT {
  MATCH (configuration)-[of:OF|IN|USES|FIRES|PRODUCES]->(concept)
  RETURN [type(of), concept.id, of.direction]
} AS concepts
WHERE NOT configuration.id IN $avoid AND NOT any(concept IN concepts WHERE concept[1] IN $avoid)
RETURN configuration.id AS id, configuration.status AS status,
  [concept IN concepts WHERE concept[0] = 'OF' | concept[1]] AS interventions,
  [concept IN concepts WHERE concept[0] = 'IN' | concept[1]] AS contexts,
  [concept IN concepts WHERE concept[0] = 'PRODUCES' | {id: concept[1], direction: concept[2]}] AS outcomes,
  [concept IN concepts | concept[1]] AS touched,
  COLLECT {
    MATCH (configuration)-[:IN]->(:Context) (()<-[:FROM]-(up:Alignment WHERE up.kind = 'NARROWER' AND up.status IN $alignments)-[:TO]->()){0,10} (context)
    MATCH (context)<-[:FROM|TO]-(alignment:Alignment WHERE alignment.kind IN ['NARROWER', 'EXCLUDES'] AND alignment.status IN $alignments)
    WITH DISTINCT alignment
    MATCH (from)<-[:FROM]-(alignment)-[:TO]->(to)
    RETURN {id: alignment.id, kind: alignment.kind, status: alignment.status, from: from.id, to: to.id}
  } AS alignments,
  COLLECT {
    MATCH (configuration)<-[:FROM]-(ripple:Ripple)
    WITH ripple LIMIT $fan
    MATCH (ripple)-[:TO]->(next:Configuration)
    RETURN {
      id: ripple.id, status: ripple.status, identity: ripple.identity, to: next.id,
      into: head([(ripple)-[:INTO]->(context) | context.id]),
      via: [(ripple)-[via:VIA]->(outcome) | {outcome: outcome.id, needs: via.needs}],
      kept: true /* ripple fits $filter */
    }
  } AS ripples
