"""What the person sees: windows, pages and forms over the services."""
