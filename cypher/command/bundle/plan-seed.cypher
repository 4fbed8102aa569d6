// Keeps which bundles the first start loads, so that a start that was cut off is made up for by the next.
// $bundles -> bundles
MERGE (plan:SeedPlan {id: 'seed'})
ON CREATE SET plan.bundles = $bundles
RETURN plan.bundles AS bundles
