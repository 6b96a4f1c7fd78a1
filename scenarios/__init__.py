"""Sample programs: the workbooks in the folders beside this file, and the scripts that write them."""
