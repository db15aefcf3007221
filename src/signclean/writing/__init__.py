"""From a SignatoryList to text in the format asked for."""
