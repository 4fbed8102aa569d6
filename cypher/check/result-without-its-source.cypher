// Must not exist: a configuration whose statement reports a result, and whose outcomes no source supports by a result of its own
// of this kind, or of one that is known better.
// -> id
MATCH (configuration:Configuration)
WITH configuration, ['COMPARED', 'ASSOCIATED', 'REPORTED'] AS kinds
UNWIND range(0, 2) AS place
WITH configuration, kinds[..place + 1] AS enough
WHERE configuration.assertion_result = enough[-1]
  AND NOT EXISTS {
    (configuration)<-[:FOR]-(evidence:Evidence {status: 'ACTIVE', stance: 'SUPPORTS'})
    WHERE evidence.how IN enough AND evidence.part_kind IN ['OUTCOME', 'MECHANISM_OUTCOME', 'WHOLE']
  }
RETURN configuration.id AS id
