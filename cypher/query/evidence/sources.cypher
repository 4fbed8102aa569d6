// Sources with the data for counting.
// $ids of sources -> counted, as cypher/field/source/counted has it
UNWIND $ids AS id
MATCH (source:Source {id: id})
RETURN null /* field/source/counted of source */ AS counted
