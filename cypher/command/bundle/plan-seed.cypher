// Records which bundles the first start loads, so that the next start can complete an interrupted one.
// $bundles -> bundles
MERGE (plan:SeedPlan {id: 'seed'})
ON CREATE SET plan.bundles = $bundles
RETURN plan.bundles AS bundles
