"""What tests lean on: real redis and memcached, drivers of clients, files that harm."""
