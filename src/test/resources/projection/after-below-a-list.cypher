// refused: Exception while fetching data (/configurations) : The argument after cannot page evidence here, because it is below a list.
