// What is reported on safety of programmes, and by sources, whatever their programme.
// $programmes: ids, $sources: ids -> reports, effects: [{effect, source}]
WITH COLLECT { MATCH (programme:Intervention) WHERE programme.id IN $programmes RETURN programme ORDER BY programme.id } AS programmes,
  COLLECT { MATCH (source:Source) WHERE source.id IN $sources RETURN source ORDER BY source.id } AS sources
RETURN null /* field/intervention/safety of programmes */ AS reports,
  COLLECT { UNWIND sources AS source UNWIND null /* field/source/safety of source */ AS told RETURN DISTINCT told ORDER BY told.effect } AS effects
