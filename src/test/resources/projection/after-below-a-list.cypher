// refused: Exception while fetching data (/configurations) : The argument after cannot page evidence here, since a list stands above it.
