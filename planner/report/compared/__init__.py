"""The sheets of the workbook that puts scenarios side by side, one file each."""
