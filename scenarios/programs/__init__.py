"""The sample programs as domain objects, one module or package each."""
