// Must not exist: a configuration whose statement reports a result, and whose outcomes no source supports by a result of its own.
// -> id
MATCH (configuration:Configuration)
WHERE configuration.assertion_result IN ['COMPARED', 'ASSOCIATED', 'REPORTED']
  AND NOT EXISTS {
    (configuration)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE', stance: 'SUPPORTS'})
    WHERE evidence.how IN ['COMPARED', 'ASSOCIATED', 'REPORTED']
      AND evidence.part_kind IN ['OUTCOME', 'MECHANISM_OUTCOME', 'WHOLE']
  }
RETURN configuration.id AS id
