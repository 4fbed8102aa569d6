// Mechanisms of configurations for none of which a study in a country gives evidence.
// $country: and its parts, $statuses: of claims that count -> id
MATCH (mechanism:Mechanism)<-[:FIRES]-(configuration:Configuration)
WHERE configuration.status IN $statuses
WITH DISTINCT mechanism
WHERE NOT EXISTS {
  (mechanism)<-[:FIRES]-(:Configuration)<-[:FOR]-(:Evidence {status: 'ACTIVE'})-[:FROM]->(study:Study)
  WHERE any(country IN study.countries WHERE country = $country OR country STARTS WITH $country + '-')
}
RETURN mechanism.id AS id
ORDER BY id
