"""From rows to domain objects; what cannot be built is a finding."""
