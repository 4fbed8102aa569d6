// Contexts of configurations that are not known to be studied in a country, themselves or a narrower one: of all sources
// that speak to a configuration of theirs, each is a study made elsewhere.
// $country: and its parts, $statuses: of claims that count -> id
MATCH (context:Context)<-[:IN]-(configuration:Configuration)
WHERE configuration.status IN $statuses
WITH DISTINCT context
WHERE NOT EXISTS {
  MATCH (context) ((:Context)<-[:TO]-(via:Alignment WHERE via.kind = 'NARROWER' AND via.status IN $statuses)-[:FROM]->(:Context)){0,10} (:Context)
    <-[:IN]-(of:Configuration)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE'})-[:FROM]->(source:Source)
  WHERE of.status IN $statuses AND evidence.stance <> 'SILENT' AND (
    source.countries IS NULL OR any(country IN source.countries WHERE country = $country OR country STARTS WITH $country + '-')
  )
}
RETURN context.id AS id
ORDER BY id
