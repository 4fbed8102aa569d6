// The roles that a synthesis requires are a part of its role profile.
// -> roleProfile_roles for roleProfile
MATCH (synthesis:Synthesis)
WHERE synthesis.roleProfile IS NOT NULL
CALL (synthesis) {
  SET synthesis.roleProfile_roles = synthesis.roleProfile
  REMOVE synthesis.roleProfile
} IN TRANSACTIONS OF 500 ROWS;
