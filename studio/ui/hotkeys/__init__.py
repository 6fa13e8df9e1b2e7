"""Keys that work while another program is in front, where the system lets them."""
