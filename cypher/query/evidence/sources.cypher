// Sources with the data for counting.
// $ids of sources -> id, kin: equal for sources that may be one family, family: equal for sources that are,
// ofUnknownContent, design, countries, emmie
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN source.id AS id, source.kin AS kin, source.family AS family, source.contentUnknown AS ofUnknownContent,
  CASE WHEN source:Study THEN coalesce(source.designClass, 'NOT_STATED') WHEN source:Review THEN 'REVIEW' ELSE 'TESTIMONY' END AS design,
  coalesce(source.countries, []) AS countries, coalesce(source.emmie, []) AS emmie
