// A source as it is counted.
// this: Source -> {id, kin: shared by sources that may be one family, certainKin: shared by those that are, ofUnknownContent,
// kind, designClass, year, countriesCoded, emmie, partOf: ids of families}
{
  id: this.id, kin: this.kin, certainKin: this.certainKin, ofUnknownContent: this.contentUnknown,
  kind: CASE WHEN this:Study THEN 'STUDY' WHEN this:Review THEN 'REVIEW' ELSE 'TESTIMONY' END,
  designClass: this.designClass, year: this.year, countriesCoded: this.countries, emmie: coalesce(this.emmie, []),
  partOf: COLLECT { MATCH (this)-[:PART_OF]->(family:SourceFamily) RETURN family.id ORDER BY family.id }
}
