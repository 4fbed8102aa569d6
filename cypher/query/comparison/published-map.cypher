// The counts that a published evidence map gives by category of intervention.
// -> category, and the ids of statistic: the count as it is reported, review, intervention: what the category is here
MATCH (statistic:Statistic {kind: 'MAP_COUNT'})-[:ABOUT]->(intervention:Intervention)
WHERE intervention.category IS NOT NULL
OPTIONAL MATCH (statistic)-[:REPORTED_IN]->(review:Review)
WITH statistic, review, intervention, intervention.category AS category ORDER BY statistic.id, review.id, intervention.id
RETURN statistic.id AS statistic, review.id AS review, intervention.id AS intervention, category
