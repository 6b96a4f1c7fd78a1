"""The same program as its project managers would really send it: their own layouts, one writer each."""
