// Whether the graph has content, and which bundles its first start planned to load.
// -> used, planned
RETURN EXISTS { MATCH (:Node) } OR EXISTS { MATCH (:LoadedBundle) } AS used,
  COLLECT { MATCH (plan:SeedPlan) UNWIND plan.bundles AS id RETURN id } AS planned
