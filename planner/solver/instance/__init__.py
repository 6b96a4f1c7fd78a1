"""The program compiled to integers, once. The only scaling in the project: nobody else turns dates into numbers.

Days are indices into the program's working days, `0` the first, `horizon` the exclusive end; facts may lie outside.
Capacity, shares and rates are percent of a day, work is hundredths of person-days, money is *ticks* of a
ten-thousandth of the currency unit, so that every rate × day given is a whole number.
"""
