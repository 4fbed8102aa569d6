RETURN {
  rows: COLLECT {
    CALL () {
      MATCH (this:Study)
      WHERE this.year = $after_value
        AND this.id > $after_id
      RETURN this ORDER BY this.year, this.id LIMIT $first
      UNION ALL
      MATCH (this:Study)
      WHERE this.year > $after_value
        AND this.id IS NOT NULL
      RETURN this ORDER BY this.year, this.id LIMIT $first
      UNION ALL
      MATCH (this:Study)
      WHERE this.year IS NULL
        AND this.id IS NOT NULL
      RETURN this ORDER BY this.id LIMIT $first
    }
    WITH this LIMIT $first
    RETURN {
      node: this {
        .id,
        .year
      },
      order: [this.year, this.id]
    }
  }
} AS answer
// {after_id=keddell-2014, after_value=2014, first=4}
