// One level of a search: configurations as they are coded, and the ripples that start from them. Of each node its
// relationships are read once.
// $ids: of configurations, $statuses: of claims that count, $avoid: ids of what no chain may pass, $filter: of claims,
// $fan: ripples to follow from each, at most
// -> id, coded, ripples: [{id, status, identity, kept, ends: [{by, id, needs}]}]
UNWIND $ids AS id
MATCH (configuration:Configuration {id: id})
WHERE configuration.status IN $statuses AND true /* configuration fits $filter */
WITH configuration, null /* field/configuration/coded of configuration */ AS coded
WHERE NOT configuration.id IN $avoid AND NOT any(part IN coded WHERE part.id IN $avoid)
RETURN configuration.id AS id, coded,
  COLLECT {
    MATCH (configuration)<-[:FROM]-(ripple)
    WITH ripple LIMIT $fan
    RETURN {
      id: ripple.id, status: ripple.status, identity: ripple.identity, kept: true /* ripple fits $filter */,
      ends: [(ripple)-[of:TO|INTO|VIA]->(it) | {by: type(of), id: it.id, needs: CASE type(of) WHEN 'VIA' THEN of.needs END}]
    }
  } AS ripples
