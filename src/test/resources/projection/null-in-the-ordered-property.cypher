RETURN {
  rows: COLLECT {
    CALL () {
      MATCH (this:Study)
      WHERE this.year IS NOT NULL
        AND this.id IS NOT NULL
      RETURN this ORDER BY this.year DESC, this.id DESC LIMIT $first
      UNION ALL
      MATCH (this:Study)
      WHERE this.year IS NULL
        AND this.id IS NOT NULL
      RETURN this ORDER BY this.id DESC LIMIT $first
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
// {first=4}
