"""The program behind `scenarios/product_launch`: Valmora launches Solea, a connected espresso machine."""
