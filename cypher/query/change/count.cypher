// The number of nodes in Neo4j's count store, without reading them; retired nodes do not count.
// -> number
RETURN COUNT { (:Node) } - COUNT { (:Retired) } AS number
