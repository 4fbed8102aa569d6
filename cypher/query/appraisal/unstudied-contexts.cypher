// Contexts of configurations for none of which a study in a country gives evidence.
// $country: and its parts, $statuses: of claims that count -> id
MATCH (context:Context)<-[:IN]-(configuration:Configuration)
WHERE configuration.status IN $statuses
WITH DISTINCT context
WHERE NOT EXISTS {
  (context)<-[:IN]-(:Configuration)<-[:FOR]-(:Evidence {status: 'ACTIVE'})-[:FROM]->(study:Study)
  WHERE any(country IN study.countries WHERE country = $country OR country STARTS WITH $country + '-')
}
RETURN context.id AS id
ORDER BY id
