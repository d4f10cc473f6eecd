"""The proof that nothing is lost: crashes, power cuts, disk faults and strangers, on the product."""
