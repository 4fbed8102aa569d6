// Result and explanation are weighed apart: stored weight goes, and is counted anew at the start.
// -> stores whose sources and claims are not weighed yet
CREATE INDEX configuration_explaining IF NOT EXISTS FOR (n:Configuration) ON (n.explaining, n.id);
MATCH (source:Source)
CALL (source) {
  REMOVE source.kin, source.family
} IN TRANSACTIONS OF 500 ROWS;
MATCH (claim:Claim)
CALL (claim) {
  REMOVE claim.independentSources
} IN TRANSACTIONS OF 500 ROWS;
